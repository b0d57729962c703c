/** How the pages get to other machines safely. Passwords and case files must not travel in the clear. */
export const tlsGuidance = `
安装已建立。一次性密码只显示这一次，第一次登录时须改成自己的密码。

启动：npm start（默认只在本机 http://127.0.0.1:8420/ 服务）

让别的电脑访问，必须加密（TLS），两种办法任选一种：
  一、由归途自己加密：准备证书链和私钥两个 PEM 文件，然后
      TLS_CERT=/etc/guitu/证书链.pem TLS_KEY=/etc/guitu/私钥.pem HOST=0.0.0.0 PORT=8443 npm start
  二、由反向代理加密：归途仍只听 127.0.0.1，代理与它在同一台机器上。以 nginx 为例：
      location / {
        proxy_pass http://127.0.0.1:8420;
        proxy_set_header Host $host;
        proxy_set_header X-Forwarded-For $remote_addr;
        proxy_set_header X-Forwarded-Proto https;
        proxy_buffering off;
        client_max_body_size 200m;
      }
      代理在别的机器上时，用 TRUSTED_PROXIES 写明它的地址。

备份：每天执行 npm run -s guitu -- backup --to <另一块磁盘上的文件夹>（可以在运行中做）。数据文件夹里的 keys 文件夹现在就另存一份，与备份分开保管：没有 keys/master.key，加密的内容谁也打不开。

下一步：guitu body add 增加司法所，guitu delegation add 登记委托，guitu account add 增加账号，然后登录导入名册。`;
